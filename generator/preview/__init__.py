"""The site on this machine while its sources are written: made anew at each save."""

from generator.preview.desk import Desk, refresh
from generator.preview.server import LOOPBACK, serve
from generator.preview.watching import watch

__all__ = ["LOOPBACK", "Desk", "refresh", "serve", "watch"]
