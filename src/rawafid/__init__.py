"""Rawafid (روافد): from a business's answers to an explained split of its marketing effort."""

__version__ = "0.1.0"
