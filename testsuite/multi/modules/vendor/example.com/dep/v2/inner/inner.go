package inner

const Word = "inner"
