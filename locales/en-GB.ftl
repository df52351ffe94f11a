## The language

language-name = English (UK)
