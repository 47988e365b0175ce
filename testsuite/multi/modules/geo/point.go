package geo

type Point struct{ X, Y int }

func (p Point) Size() int { return p.X + p.Y }
