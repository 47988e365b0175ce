#!/usr/bin/env python3
"""Writes tables.go: the Unicode data of package unicode.

Needs Python packages whose data are of the wanted version of Unicode:
    pip install unicodedata2==15.0.0 fonttools==4.43.1
    python3 gen_tables.py > tables.go

Every table is a string of numbers of base 32 (see func numbers in decode.go), because a string costs the
compiler nothing where a composite literal costs a node for each number. Simple case mappings come from
Python's full mappings: where the full mapping has several runes, the simple one is the title case, if that
has one rune, or the rune itself.
"""

import sys
import unicodedata2 as ucd
from fontTools.unicodedata import Scripts

ALL = [chr(c) for c in range(0x110000)]


def encode(values):
    out = []
    for v in values:
        while v >= 32:
            out.append(chr(0x40 + v % 32))
            v //= 32
        out.append(chr(0x20 + v))
    return "".join(out)


def zigzag(v):
    return v * 2 if v >= 0 else -v * 2 - 1


def ranges(members):
    """Runs (lo, hi, stride) of a sorted list; runs of stride above 1 have at least three members."""
    runs, i = [], 0
    while i < len(members):
        j = i
        while j + 1 < len(members) and members[j + 1] == members[j] + 1:
            j += 1
        if j > i:
            runs.append((members[i], members[j], 1))
            i = j + 1
            continue
        stride = members[i + 1] - members[i] if i + 1 < len(members) else 0
        while stride and j + 1 < len(members) and members[j + 1] - members[j] == stride:
            j += 1
        if j - i >= 2:
            runs.append((members[i], members[j], stride))
            i = j + 1
        else:
            runs.append((members[i], members[i], 1))
            i += 1
    return runs


def table(members):
    values, last = [], 0
    # A run must not span the border between 16 and 32 bits.
    for part in ([c for c in members if c < 0x10000], [c for c in members if c >= 0x10000]):
        for lo, hi, stride in ranges(part):
            values.append((lo - last) * 2 + (stride != 1))
            values.append((hi - lo) // stride)
            if stride != 1:
                values.append(stride)
            last = hi
    return encode(values)


def simple(c, full, title):
    if len(full) == 1:
        return ord(full)
    return ord(title) if len(title) == 1 else c


def mappings(c):
    s = chr(c)
    title = simple(c, s.title(), s.title())
    lower = s.lower()
    # The only rune whose lower case has several runes is U+0130; its simple mapping is i.
    return (simple(c, s.upper(), s.title()), ord(lower[0]), title)


def case_ranges():
    """(lo, hi, deltas); deltas is None for ranges that alternate upper, lower."""
    deltas = {}
    for c in range(0x110000):
        if 0xD800 <= c < 0xE000:
            continue
        m = mappings(c)
        if m != (c, c, c):
            deltas[c] = tuple(x - c for x in m)
    out, keys, i = [], sorted(deltas), 0
    while i < len(keys):
        c = keys[i]
        j = i
        while (
            j + 1 < len(keys)
            and keys[j + 1] == keys[j] + 1
            and deltas[keys[j + 1]] == ((0, 1, 0), (-1, 0, -1))[(keys[j + 1] - c + (deltas[c] != (0, 1, 0))) % 2]
        ):
            j += 1
        if deltas[c] == (0, 1, 0) and j > i:
            j -= (j - i + 1) % 2
            out.append((c, keys[j], None))
        else:
            j = i
            while j + 1 < len(keys) and keys[j + 1] == keys[j] + 1 and deltas[keys[j + 1]] == deltas[c]:
                j += 1
            out.append((c, keys[j], deltas[c]))
        i = j + 1
    return out


def orbits():
    """Classes of runes that fold alike, if upper and lower case do not lead around."""
    parent = {}

    def find(c):
        while parent.get(c, c) != c:
            c = parent[c]
        return c

    upper, lower = {}, {}
    for c in range(0x110000):
        if 0xD800 <= c < 0xE000 or c in (0x130, 0x131):
            continue
        u, l, _ = mappings(c)
        upper[c], lower[c] = u, l
        for x in (u, l):
            a, b = find(c), find(x)
            if a != b:
                parent[max(a, b)] = min(a, b)
    classes = {}
    for c in upper:
        if find(c) != c or c in parent:
            classes.setdefault(find(c), {find(c)}).add(c)
    out = []
    for members in classes.values():
        ring = sorted(members)
        for k, c in enumerate(ring):
            after = ring[(k + 1) % len(ring)]
            plain = lower[c] if lower[c] != c else upper[c]
            if after != plain:
                out.append((c, after))
    # The dotted and the dotless i fold to themselves only.
    return sorted(out + [(0x130, 0x130), (0x131, 0x131)])


CATEGORIES = [
    ("C", "Other", None), ("Cc", "", None), ("Cf", "", None), ("Co", "", None), ("Cs", "", None),
    ("L", "Letter", None), ("Ll", "Lower", None), ("Lm", "", None), ("Lo", "", None), ("Lt", "Title", None),
    ("Lu", "Upper", None), ("M", "Mark", None), ("Mc", "", None), ("Me", "", None), ("Mn", "", None),
    ("N", "Number", None), ("Nd", "Digit", None), ("Nl", "", None), ("No", "", None), ("P", "Punct", None),
    ("Pc", "", None), ("Pd", "", None), ("Pe", "", None), ("Pf", "", None), ("Pi", "", None), ("Po", "", None),
    ("Ps", "", None), ("S", "Symbol", None), ("Sc", "", None), ("Sk", "", None), ("Sm", "", None), ("So", "", None),
    ("Z", "Space", None), ("Zl", "", None), ("Zp", "", None), ("Zs", "", None),
]

ALIASES = {
    "Other": "C", "Control": "Cc", "cntrl": "Cc", "Format": "Cf", "Unassigned": "Cn", "Private_Use": "Co",
    "Surrogate": "Cs", "Letter": "L", "Cased_Letter": "LC", "Lowercase_Letter": "Ll", "Modifier_Letter": "Lm",
    "Other_Letter": "Lo", "Titlecase_Letter": "Lt", "Uppercase_Letter": "Lu", "Mark": "M", "Combining_Mark": "M",
    "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Nonspacing_Mark": "Mn", "Number": "N", "Decimal_Number": "Nd",
    "digit": "Nd", "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P",
    "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd", "Close_Punctuation": "Pe", "Final_Punctuation": "Pf",
    "Initial_Punctuation": "Pi", "Other_Punctuation": "Po", "Open_Punctuation": "Ps", "Symbol": "S",
    "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Math_Symbol": "Sm", "Other_Symbol": "So", "Separator": "Z",
    "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Space_Separator": "Zs",
}

PROPERTIES = {
    "ASCII_Hex_Digit": lambda c: chr(c) in "0123456789ABCDEFabcdef",
    "Hex_Digit": lambda c: chr(c) in "0123456789ABCDEFabcdef"
    or 0xFF10 <= c <= 0xFF19 or 0xFF21 <= c <= 0xFF26 or 0xFF41 <= c <= 0xFF46,
    "Join_Control": lambda c: c in (0x200C, 0x200D),
    "Noncharacter_Code_Point": lambda c: c & 0xFFFE == 0xFFFE or 0xFDD0 <= c <= 0xFDEF,
    "Pattern_White_Space": lambda c: 9 <= c <= 13 or c in (0x20, 0x85, 0x200E, 0x200F, 0x2028, 0x2029),
    "Regional_Indicator": lambda c: 0x1F1E6 <= c <= 0x1F1FF,
    "Variation_Selector": lambda c: 0x180B <= c <= 0x180D or c == 0x180F or 0xFE00 <= c <= 0xFE0F
    or 0xE0100 <= c <= 0xE01EF,
    "White_Space": lambda c: 9 <= c <= 13 or c in (0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
    or 0x2000 <= c <= 0x200A,
}


def scripts():
    out = {}
    starts = Scripts.RANGES + [0x110000]
    for k, code in enumerate(Scripts.VALUES):
        name = Scripts.NAMES[code]
        if name not in ("Unknown", "Katakana_Or_Hiragana"):
            out.setdefault(name, []).extend(range(starts[k], starts[k + 1]))
    return out


def main():
    put = sys.stdout.write
    put("// Code generated by gen_tables.py. DO NOT EDIT.\n\npackage unicode\n\n")
    put("// Version is the edition of Unicode that the tables are of.\n")
    put('const Version = "%s"\n\n' % ucd.unidata_version)
    category = [ucd.category(s) for s in ALL]
    members = {}
    for name, _, _ in CATEGORIES:
        members[name] = [c for c in range(0x110000) if category[c].startswith(name) and category[c] != "Cn"]
    members["Cn"] = [c for c in range(0x110000) if category[c] == "Cn"]
    members["C"] = sorted(members["C"] + members["Cn"])
    members["LC"] = [c for c in range(0x110000) if category[c] in ("Ll", "Lt", "Lu")]
    names = [(n, l) for n, l, _ in CATEGORIES] + [("Cn", ""), ("LC", "")]
    put("// General categories.\nvar (\n")
    for name, long in names:
        put("\ttable%s = decode(`%s`)\n" % (name, table(members[name])))
    for name, long in names:
        if long:
            put("\t%s = table%s\n" % (long, name))
        put("\t%s = table%s\n" % (name, name))
    put(")\n\n// Categories has the general categories by name.\nvar Categories = map[string]*RangeTable{\n")
    for name, _ in sorted(names):
        put('\t"%s": table%s,\n' % (name, name))
    put("}\n\n// CategoryAliases leads from other names to keys of Categories.\nvar CategoryAliases = map[string]string{\n")
    for name in sorted(ALIASES):
        put('\t"%s": "%s",\n' % (name, ALIASES[name]))
    found = scripts()
    put("}\n\n// Scripts of writing.\nvar (\n")
    for name in sorted(found):
        put("\t%s = decode(`%s`)\n" % (name, table(found[name])))
    put(")\n\n// Scripts has the scripts by name.\nvar Scripts = map[string]*RangeTable{\n")
    for name in sorted(found):
        put('\t"%s": %s,\n' % (name, name))
    put("}\n\n// Properties that need no further data files.\nvar (\n")
    for name in sorted(PROPERTIES):
        put("\t%s = decode(`%s`)\n" % (name, table([c for c in range(0x110000) if PROPERTIES[name](c)])))
    put(")\n\n// Properties has properties by name.\nvar Properties = map[string]*RangeTable{\n")
    for name in sorted(PROPERTIES):
        put('\t"%s": %s,\n' % (name, name))
    values, last = [], 0
    for lo, hi, deltas in case_ranges():
        values += [(lo - last) * 2 + (deltas is None), hi - lo]
        if deltas:
            values += [zigzag(d) for d in deltas]
        last = hi
    put("}\n\n// caseData are the ranges of decodeCases.\nconst caseData = `%s`\n\n" % encode(values))
    put("// orbits are, in order, the runes that SimpleFold cannot lead on by upper and lower case.\n")
    put("var orbits = [...][2]rune{\n")
    for c, after in orbits():
        put("\t{0x%X, 0x%X},\n" % (c, after))
    put("}\n\n")
    fold_tables(put, {n: m for n, m in members.items() if n != "LC"}, found)


def fold_tables(put, members, found):
    """For each table the runes outside of it that fold to one inside."""
    ring = {}
    for c in range(0x110000):
        if 0xD800 <= c < 0xE000 or c in (0x130, 0x131):
            continue
        u, l, _ = mappings(c)
        for x in (u, l):
            if x != c:
                ring.setdefault(x, {x}).add(c)
                ring.setdefault(c, {c}).add(x)
    changed = True
    while changed:
        changed = False
        for c in ring:
            more = set().union(*(ring[x] for x in ring[c]))
            if more - ring[c]:
                ring[c] |= more
                changed = True
    for var, doc, groups in (("FoldCategory", "general categories", members), ("FoldScript", "scripts", found)):
        put("// %s has, for %s, the runes outside that fold to runes inside.\n" % (var, doc))
        put("var %s = map[string]*RangeTable{\n" % var)
        for name in sorted(groups):
            inside = set(groups[name])
            outside = sorted({x for c in inside if c in ring for x in ring[c]} - inside)
            if outside:
                put('\t"%s": decode(`%s`),\n' % (name, table(outside)))
        put("}\n\n" if var == "FoldCategory" else "}\n")


main()
