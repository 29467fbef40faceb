"""How every shipped artefact is made; nothing here runs when a document is analysed."""
