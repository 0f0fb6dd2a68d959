// placeholder until set-up exists
