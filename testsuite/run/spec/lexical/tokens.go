// Tokens: the longest sequence is taken; white space only separates.
package main

import"fmt"

type P struct{x,y int}

func main(){
	a,b:=6,3
	c:=&b
	fmt.Println(a/ *c,a&^b,a&b,a^b,a- -b,a+ +b,a<<1|1,a&-b)
	d:=a-b;d++;d--;d<<=2;d&^=1;d|=3;d^=1
	fmt.Println(d,!(a>b),a>=b&&a!=b||a==b,^a,-a)
	ch:=make(chan int,2);ch<-1;ch<-2
	x:=a- <-ch+<-ch
	fmt.Println(x,a< -b,len(ch))
	var f	func(...int)int=func(v...int)int{return len(v)}
	fmt.Println(f(1,2,3),f([]int{1}...))
	p:=P{1,2};q:=[]P{p,{3,4}}
	fmt.Println(q[1].x,q[0:1],1.+.5,1.5==1.5)
}
