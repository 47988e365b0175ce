// Package encoding declares the interfaces of values that convert themselves to and from bytes and
// text; packages such as encoding/json look for them.
package encoding

// BinaryMarshaler is a value that can encode itself.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler is a value that can decode what its MarshalBinary made. It must copy data that it keeps.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender is a value that can append its encoding to b.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler is a value that can encode itself as UTF-8 text.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler is a value that can decode what its MarshalText made. It must copy text that it keeps.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender is a value that can append its text to b.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
