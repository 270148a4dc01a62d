"""Offset-keeping views of text: tokens, sentences, folding. Every span counts characters of the text as decoded."""
