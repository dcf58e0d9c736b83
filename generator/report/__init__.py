"""Diagnostics for people and machines: text, JSON, SARIF, JUnit, GitHub and a page."""
