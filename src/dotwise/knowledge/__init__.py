"""What a document is compared with: exemplar stories, occupations and their standard tasks, the crowd."""
