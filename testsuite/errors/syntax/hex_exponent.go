package p

const a = 0x1p-100000000000 // ERROR "malformed constant: 0x1p-100000000000"
const b = 0x1p-1000000000
