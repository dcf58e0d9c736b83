"""Diagnostics for people and machines: text, JSON and a page."""

from generator.report.as_html import html
from generator.report.as_json import json_report
from generator.report.as_text import summary_line, text_lines

__all__ = ["html", "json_report", "summary_line", "text_lines"]
