//! The order in which functions are optimised: callees before callers.
//!
//! Strongly connected components of the graph of direct calls and of functions made into closures,
//! after Tarjan, iteratively. Members of a component of several functions, and functions that call
//! themselves, are recursive.

use crate::ir::{Callee, FuncId, Function, Inst, Term};

/// Direct calls between functions.
pub struct CallGraph {
    /// Functions with bodies, callees first.
    pub order: Vec<FuncId>,
    /// Whether a function can reach itself, by function.
    pub recursive: Vec<bool>,
}

/// Functions that a body calls or takes the address of, in order of occurrence.
pub fn references(f: &Function) -> Vec<FuncId> {
    let mut out = Vec::new();
    for b in &f.layout {
        let data = &f.blocks[b.index()];
        for i in &data.insts {
            if let Inst::Call(Callee::Func(g), _) | Inst::FuncAddr(g) = f.insts[i.index()].inst {
                out.push(g);
            }
        }
        if let Term::TryCall { func, .. } = data.term {
            out.push(func);
        }
    }
    out
}

impl CallGraph {
    /// The graph of a program's bodies.
    pub fn new(bodies: &[Option<Function>]) -> CallGraph {
        let edges: Vec<Vec<FuncId>> = bodies.iter().map(|b| b.as_ref().map_or_else(Vec::new, references)).collect();
        let n = bodies.len();
        let mut graph = CallGraph { order: Vec::new(), recursive: vec![false; n] };
        let mut index = vec![0u32; n];
        let mut low = vec![0u32; n];
        let mut on_stack = vec![false; n];
        let (mut stack, mut count) = (Vec::new(), 0);
        for root in 0..n {
            if index[root] != 0 || bodies[root].is_none() {
                continue;
            }
            let mut work = vec![(root, 0)];
            while let Some((v, next)) = work.pop() {
                if next == 0 {
                    count += 1;
                    (index[v], low[v]) = (count, count);
                    stack.push(v);
                    on_stack[v] = true;
                } else {
                    let done = edges[v][next - 1].index();
                    low[v] = low[v].min(low[done]);
                }
                let mut descend = None;
                for (i, callee) in edges[v].iter().enumerate().skip(next) {
                    let w = callee.index();
                    if index[w] == 0 && bodies[w].is_some() {
                        descend = Some((w, i + 1));
                        break;
                    }
                    if on_stack[w] {
                        low[v] = low[v].min(index[w]);
                    }
                }
                if let Some((w, resume)) = descend {
                    work.push((v, resume));
                    work.push((w, 0));
                } else if low[v] == index[v] {
                    graph.component(v, &mut stack, &mut on_stack, &edges);
                }
            }
        }
        graph
    }

    fn component(&mut self, root: usize, stack: &mut Vec<usize>, on_stack: &mut [bool], edges: &[Vec<FuncId>]) {
        let at = stack.iter().rposition(|&v| v == root).expect("the root is on the stack");
        let members = stack.split_off(at);
        for &v in &members {
            on_stack[v] = false;
            self.recursive[v] = members.len() > 1 || edges[v].iter().any(|c| c.index() == v);
            self.order.push(FuncId(v as u32));
        }
    }
}
