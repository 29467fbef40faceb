"""spaCy and the embedder (the only places that load them), and what can be read off one line of text with them."""
