"""Pathways drawn: from stages and steps to a drawing and its words, both from one graph."""
