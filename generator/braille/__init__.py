"""Braille: words to cells through liblouis, cells to lines, lines to pages."""
