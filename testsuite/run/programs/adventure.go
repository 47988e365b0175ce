// A text adventure that reads its commands from standard input.
package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
)

type Direction byte

const (
	North Direction = 'n'
	South Direction = 's'
	East  Direction = 'e'
	West  Direction = 'w'
)

func (d Direction) Opposite() Direction {
	return map[Direction]Direction{North: South, South: North, East: West, West: East}[d]
}

func (d Direction) String() string {
	switch d {
	case North:
		return "north"
	case South:
		return "south"
	case East:
		return "east"
	case West:
		return "west"
	}
	return fmt.Sprintf("Direction(%d)", byte(d))
}

type Item struct {
	Name   string
	Weight int
	Use    func(*Game) string
}

func (i Item) String() string { return fmt.Sprintf("%s (%d)", i.Name, i.Weight) }

type Room struct {
	Name  string
	exits map[Direction]*Room
	locks map[Direction]string
	Set[*Item]
	dark bool
}

// Set is a collection of things with names.
type Set[T fmt.Stringer] struct{ items map[string]T }

func (s *Set[T]) Add(name string, t T) {
	if s.items == nil {
		s.items = map[string]T{}
	}
	s.items[name] = t
}

func (s *Set[T]) Take(name string) (t T, ok bool) {
	if t, ok = s.items[name]; ok {
		delete(s.items, name)
	}
	return
}

func (s *Set[T]) List() string {
	if len(s.items) == 0 {
		return "nothing"
	}
	var out []string
	for _, name := range slices.Sorted(maps.Keys(s.items)) {
		out = append(out, s.items[name].String())
	}
	return strings.Join(out, ", ")
}

func NewRoom(name string) *Room {
	return &Room{Name: name, exits: map[Direction]*Room{}, locks: map[Direction]string{}}
}

func (r *Room) Connect(d Direction, to *Room) *Room {
	r.exits[d], to.exits[d.Opposite()] = to, r
	return to
}

type Game struct {
	at        *Room
	bag       Set[*Item]
	lit, over bool
	moves     int
	score     map[string]int
	out       io.Writer
}

type Command interface{ Run(g *Game, args []string) error }

type CommandFunc func(g *Game, args []string) error

func (f CommandFunc) Run(g *Game, args []string) error { return f(g, args) }

type needs struct {
	n int
	Command
}

func (c needs) Run(g *Game, args []string) error {
	if len(args) < c.n {
		return &usage{c.n, len(args)}
	}
	return c.Command.Run(g, args)
}

type usage struct{ want, got int }

func (u *usage) Error() string { return fmt.Sprintf("this needs %d word(s), not %d", u.want, u.got) }

func (g *Game) printf(format string, args ...any) { fmt.Fprintf(g.out, format+"\n", args...) }

func (g *Game) look() {
	if g.at.dark && !g.lit {
		g.printf("It is dark.")
		return
	}
	dirs := slices.Sorted(maps.Keys(g.at.exits))
	g.printf("%s. Exits: %v. You see %s.", g.at.Name, dirs, g.at.List())
}

func (g *Game) move(d Direction) error {
	to, ok := g.at.exits[d]
	if !ok {
		return fmt.Errorf("no way %v from %s", d, g.at.Name)
	}
	if key, locked := g.at.locks[d]; locked {
		if _, have := g.bag.items[key]; !have {
			return fmt.Errorf("locked; a %s would help", key)
		}
		delete(g.at.locks, d)
		g.printf("You unlock the door.")
		g.score["unlocked"] += 10
	}
	g.at = to
	g.moves++
	g.look()
	return nil
}

var commands map[string]Command

func init() {
	commands = map[string]Command{
		"look": CommandFunc(func(g *Game, _ []string) error { g.look(); return nil }),
		"take": needs{1, CommandFunc(take)},
		"drop": needs{1, CommandFunc(func(g *Game, args []string) error {
			it, ok := g.bag.Take(args[0])
			if !ok {
				return fmt.Errorf("you have no %s", args[0])
			}
			g.at.Add(it.Name, it)
			g.printf("Dropped.")
			return nil
		})},
		"use": needs{1, CommandFunc(func(g *Game, args []string) error {
			it := g.bag.items[args[0]]
			g.printf("%s", it.Use(g)) // a thing you do not have crashes: the game survives
			return nil
		})},
		"bag":  CommandFunc(func(g *Game, _ []string) error { g.printf("You carry %s.", g.bag.List()); return nil }),
		"quit": CommandFunc(func(g *Game, _ []string) error { g.over = true; return nil }),
	}
	for _, d := range []Direction{North, South, East, West} {
		commands[d.String()] = CommandFunc(func(g *Game, _ []string) error { return g.move(d) })
		commands[string(rune(d))] = commands[d.String()]
	}
}

func take(g *Game, args []string) error {
	total := 0
	for _, it := range g.bag.items {
		total += it.Weight
	}
	for _, name := range args {
		it, ok := g.at.Take(name)
		switch {
		case !ok:
			return fmt.Errorf("there is no %s", name)
		case total+it.Weight > 10:
			g.at.Add(name, it)
			return fmt.Errorf("the %s is too heavy", name)
		}
		total += it.Weight
		g.bag.Add(name, it)
		g.score[name] = it.Weight
		g.printf("Taken: %v", it)
	}
	return nil
}

func (g *Game) do(line string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("something strange happens: %v", r)
		}
	}()
	words := strings.Fields(strings.ToLower(line))
	if len(words) == 0 {
		return nil
	}
	c, ok := commands[words[0]]
	if !ok {
		return fmt.Errorf("I do not know how to %q", words[0])
	}
	return c.Run(g, words[1:])
}

func world() *Room {
	hall := NewRoom("Hall")
	cellar := hall.Connect(South, NewRoom("Cellar"))
	garden := hall.Connect(East, NewRoom("Garden"))
	tower := garden.Connect(North, NewRoom("Tower"))
	cellar.dark = true
	garden.locks[North] = "key"
	hall.Add("lamp", &Item{"lamp", 2, func(g *Game) string { g.lit = !g.lit; return fmt.Sprint("Light: ", g.lit) }})
	cellar.Add("key", &Item{Name: "key", Weight: 1})
	cellar.Add("anvil", &Item{Name: "anvil", Weight: 50})
	tower.Add("crown", &Item{"crown", 4, func(g *Game) string { g.over = true; return "You win!" }})
	return hall
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	g := &Game{at: world(), score: map[string]int{}, out: out}
	g.look()
	in := bufio.NewScanner(os.Stdin)
	for !g.over && in.Scan() {
		g.printf("> %s", in.Text())
		if err := g.do(in.Text()); err != nil {
			g.printf("%v.", err)
		}
	}
	sum := 0
	for _, n := range g.score {
		sum += n
	}
	g.printf("%d moves, %d points, %v", g.moves, sum, g.score)
}
