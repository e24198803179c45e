select content from secret
