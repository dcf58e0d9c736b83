"""Diagnostics for people and machines: text, JSON, SARIF, JUnit, GitHub and a page."""

from generator.report.as_github import github, step_summary
from generator.report.as_html import html
from generator.report.as_json import json_report
from generator.report.as_junit import junit
from generator.report.as_sarif import sarif
from generator.report.as_text import summary_line, text_lines
from generator.report.places import rooted

__all__ = [
    "github",
    "html",
    "json_report",
    "junit",
    "rooted",
    "sarif",
    "step_summary",
    "summary_line",
    "text_lines",
]
