package geo

var Origin = Point{len(axes), zero}
