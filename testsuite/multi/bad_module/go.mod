// Misspelt.
modul example.com/m
