//! Immediate dominators after Lengauer and Tarjan, with path compression: time `m log n` for `m` edges, whatever
//! the shape of the graph.
//!
//! Nodes are numbered in the order in which a depth-first search from the root enters them; 0 is the root.

const NONE: u32 = u32::MAX;

/// The nodes of a graph that a depth-first search reaches from the root, node 0.
pub struct Search {
    /// The node from which each was entered; the root's own is not used.
    pub parent: Vec<u32>,
    /// The nodes with an edge to each.
    pub preds: Vec<Vec<u32>>,
}

/// The immediate dominator of each node; that of the root is the root.
pub fn immediate(search: &Search) -> Vec<u32> {
    let n = search.parent.len();
    let mut forest = Forest::new(n);
    let mut idom = vec![0; n];
    // Nodes that wait in the bucket of their semidominator: the first of each bucket, and the next of each node.
    let mut bucket = vec![NONE; n];
    let mut next = vec![NONE; n];
    for w in (1..n as u32).rev() {
        for &v in &search.preds[w as usize] {
            let best = forest.eval(v);
            forest.semi[w as usize] = forest.semi[w as usize].min(forest.semi[best as usize]);
        }
        let semi = forest.semi[w as usize];
        next[w as usize] = std::mem::replace(&mut bucket[semi as usize], w);
        let parent = search.parent[w as usize];
        forest.ancestor[w as usize] = parent;
        let mut v = std::mem::replace(&mut bucket[parent as usize], NONE);
        while v != NONE {
            let best = forest.eval(v);
            let below = forest.semi[best as usize] < forest.semi[v as usize];
            // Else it is the dominator of `best`, which is not known yet.
            idom[v as usize] = if below { best } else { parent };
            v = next[v as usize];
        }
    }
    for w in 1..n {
        if idom[w] != forest.semi[w] {
            idom[w] = idom[idom[w] as usize];
        }
    }
    idom
}

/// The part of the search's tree that has been looked at.
struct Forest {
    /// Semidominators, as far as they are known.
    semi: Vec<u32>,
    /// A node further up in the tree of each, `NONE` for the roots of the forest.
    ancestor: Vec<u32>,
    /// The node with the smallest semidominator on the way to the ancestor.
    label: Vec<u32>,
    path: Vec<u32>,
}

impl Forest {
    fn new(n: usize) -> Forest {
        let own: Vec<u32> = (0..n as u32).collect();
        Forest { semi: own.clone(), ancestor: vec![NONE; n], label: own, path: Vec::new() }
    }

    /// The node with the smallest semidominator between a node and the root of its tree.
    fn eval(&mut self, v: u32) -> u32 {
        let mut at = v;
        loop {
            let up = self.ancestor[at as usize];
            if up == NONE || self.ancestor[up as usize] == NONE {
                break;
            }
            self.path.push(at);
            at = up;
        }
        while let Some(u) = self.path.pop() {
            let up = self.ancestor[u as usize];
            let (mine, its) = (self.label[u as usize], self.label[up as usize]);
            if self.semi[its as usize] < self.semi[mine as usize] {
                self.label[u as usize] = its;
            }
            self.ancestor[u as usize] = self.ancestor[up as usize];
        }
        self.label[v as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Dominators of a graph given by its edges, by the definition: without `a`, `b` is not reached.
    fn by_definition(n: usize, edges: &[(usize, usize)]) -> Vec<u32> {
        let reached = |without: usize| {
            let mut seen = vec![false; n];
            let mut work = if without == 0 { vec![] } else { vec![0] };
            while let Some(b) = work.pop() {
                if !std::mem::replace(&mut seen[b], true) {
                    work.extend(edges.iter().filter(|e| e.0 == b && e.1 != without).map(|e| e.1));
                }
            }
            seen
        };
        let dominated: Vec<Vec<bool>> = (0..n).map(|a| reached(a).iter().map(|r| !r).collect()).collect();
        let depth = |b: usize| (0..n).filter(|&a| a != b && dominated[a][b]).count();
        let idom = |b: usize| (0..n).filter(|&a| a != b && dominated[a][b]).max_by_key(|&a| depth(a));
        (0..n).map(|b| idom(b).unwrap_or(0) as u32).collect()
    }

    fn search(n: usize, edges: &[(usize, usize)]) -> (Search, Vec<usize>) {
        let (mut number, mut nodes) = (vec![NONE; n], Vec::new());
        let mut parent = Vec::new();
        let mut stack = vec![(0, 0)];
        while let Some((b, from)) = stack.pop() {
            if number[b] == NONE {
                number[b] = nodes.len() as u32;
                nodes.push(b);
                parent.push(from);
                stack.extend(edges.iter().filter(|e| e.0 == b).map(|e| (e.1, number[b])));
            }
        }
        let mut preds = vec![Vec::new(); nodes.len()];
        for &(a, b) in edges.iter().filter(|e| number[e.0] != NONE) {
            preds[number[b] as usize].push(number[a]);
        }
        (Search { parent, preds }, nodes)
    }

    #[test]
    fn random_graphs() {
        let mut seed = 1u64;
        let mut random = |n: usize| {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (seed >> 33) as usize % n
        };
        for round in 0..300 {
            let n = 2 + round % 14;
            // Each node is reached from one before it.
            let mut edges: Vec<(usize, usize)> = (1..n).map(|b| (random(b), b)).collect();
            edges.extend((0..random(2 * n)).map(|_| (random(n), 1 + random(n - 1))));
            let (search, nodes) = search(n, &edges);
            let mut found = vec![0; n];
            for (w, d) in immediate(&search).into_iter().enumerate() {
                found[nodes[w]] = nodes[d as usize] as u32;
            }
            assert_eq!(found, by_definition(n, &edges), "{edges:?}");
        }
    }
}
