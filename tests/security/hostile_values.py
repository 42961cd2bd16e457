"""Bodies, values and paths that hostile callers send inside well-formed HTTP."""

from __future__ import annotations

from collections.abc import Mapping

MB = 1024 * 1024
TEXT = b'{"title":"%s"}'


def _nested(count: int) -> dict[str, bytes]:
    return {
        f"{count} arrays": b"[" * count + b"]" * count,
        f"{count} objects": b'{"a":' * count + b"1" + b"}" * count,
        f"{count} of both": b'[{"a":' * count + b"1" + b"}]" * count,
        f"{count} arrays left open": b"[" * count,
    }


def _long() -> dict[str, bytes]:
    members = b",".join(b'"k%d":1' % number for number in range(300_000))
    return {
        "1 MB of text": TEXT % (b"x" * MB),
        "9 MB of text": TEXT % (b"x" * 9 * MB),
        "11 MB of text": TEXT % (b"x" * 11 * MB),
        "9 MB of a name": b'{"' + b"k" * 9 * MB + b'":1}',
        "9 MB of digits": b'{"total":' + b"9" * 9 * MB + b"}",
        "9 MB of empty arrays": b"[" + b"[]," * 3 * MB + b"[]]",
        "9 MB of spaces": b" " * 9 * MB,
        "300,000 members": b"{" + members + b"}",
        "300,000 members, one twice": b"{" + members + b',"k299999":2}',
        "10 million brackets": b"[" * 10_000_000,
    }


JSON: Mapping[str, bytes] = {
    **_nested(10),
    **_nested(1000),
    **_nested(100_000),
    "100,000 digits": b'{"total":' + b"9" * 100_000 + b"}",
    "100,000 digits alone": b"9" * 100_000,
    "100,000 decimals": b'{"total":0.' + b"9" * 100_000 + b"}",
    "1e999": b'{"total":1e999,"priority":-1e999}',
    "a huge exponent": b'{"total":1e99999999999}',
    "minus zero": b'{"total":-0,"priority":-0.0}',
    "NaN": b'{"total":NaN}',
    "Infinity": b"[Infinity,-Infinity]",
    "a member twice": b'{"title":"a","title":"b"}',
    "beyond 64 bits": b'{"total":%d,"priority":%d,"page":-%d}' % (2**63, 2**64, 2**200),
    "BOM": b"\xef\xbb\xbf{}",
    "UTF-16": '{"title":"x"}'.encode("utf-16"),
    "UTF-16 without BOM": '{"title":"x"}'.encode("utf-16-le"),
    "UTF-32": '{"title":"x"}'.encode("utf-32"),
    "lone surrogate, escaped": TEXT % b"\\ud800",
    "lone surrogate, raw": TEXT % b"\xed\xa0\x80",
    "lone surrogate as a name": b'{"\\udfff":1}',
    "overlong": TEXT % b"\xc0\xaf",
    "Latin-1": TEXT % b"\xe9",
    "NUL, escaped": TEXT % b"a\\u0000b",
    "NUL, raw": TEXT % b"a\0b",
    "NUL alone": b"\0",
    "nothing": b"",
    "a space": b" ",
    "null": b"null",
    "true": b"true",
    "text": b'"x"',
    "array": b"[]",
    "two documents": b"{} {}",
    "a comment": b"{/*x*/}",
    "single quotes": b"{'a':1}",
    "prototype": b'{"__proto__":{"a":1},"constructor":1}',
    "template": TEXT % b"{detail}{record}{request_id}",
    "gzip": bytes.fromhex("1f8b08000000000000ffabae050043bfa6a302000000"),
}
LARGE: Mapping[str, bytes] = _long()

TYPES: Mapping[str, str] = {
    "none": "",
    "text": "text/plain",
    "a list": "application/json, text/plain",
    "XML": "application/xml",
    "a form": "application/x-www-form-urlencoded",
    "multipart without a boundary": "multipart/form-data",
    "multipart with an empty boundary": 'multipart/form-data; boundary=""',
    "broken quotes": 'multipart/form-data; boundary="x',
    "encoded words": "multipart/form-data; boundary*=utf-8''%00",
    "a slash": "/",
    "long": "application/" + "x" * 10_000,
    "beyond ASCII": "application/json\xe9",
}

_PART = b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n'
_FILE = b'--x\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\nx\r\n--x--\r\n'
MULTIPART: Mapping[str, bytes] = {
    "nothing": b" ",
    "no boundary": b"x",
    "only the boundary": b"--x",
    "only the end": b"--x--\r\n",
    "never ends": _PART % (b"file", b"x" * 1000),
    "9 MB that never end": _PART % (b"file", b"x" * 9 * MB),
    "no head": b"--x\r\nvalue\r\n--x--\r\n",
    "no name": b"--x\r\nContent-Disposition: form-data\r\n\r\nx\r\n--x--\r\n",
    "no disposition": b"--x\r\n\r\nx\r\n--x--\r\n",
    "one part twice": (_PART % (b"file", b"x")) * 2 + b"--x--\r\n",
    "10,000 parts": b"".join(_PART % (b"p%d" % n, b"x") for n in range(10_000)) + b"--x--\r\n",
    "1 million boundaries": b"--x\r\n" * 1_000_000 + b"--x--\r\n",
    "a head of 5 MB": b"--x\r\nX: " + b"y" * 5 * MB + b"\r\n\r\nx\r\n--x--\r\n",
    "200,000 headers": b"--x\r\n" + b"a: b\r\n" * 200_000 + b"\r\nx\r\n--x--\r\n",
    "200,000 attributes": b"--x\r\nContent-Disposition: form-data"
    + b"; a=b" * 200_000
    + b"\r\n\r\nx\r\n--x--\r\n",
    "a million quotes": _PART % (b'"' * 1_000_000, b"x") + b"--x--\r\n",
    "a million backslashes": _PART % (b"\\" * 1_000_000, b"x") + b"--x--\r\n",
    "a head beyond UTF-8": b"--x\r\n\xff: \xfe\r\n\r\nx\r\n--x--\r\n",
    "NUL in the name": _PART % (b"a\0b", b"x") + b"--x--\r\n",
    "a continued name": b"--x\r\nContent-Disposition: form-data; name*0=a; name*1=b; name*x=c"
    b"\r\n\r\nx\r\n--x--\r\n",
    "a file name that climbs": _FILE % b"../../../etc/passwd",
    "a file name with NUL": _FILE % b"a\0.png",
    "a file name of 1 MB": _FILE % (b"x" * MB),
    "nested": _FILE % b'x"\r\nContent-Type: multipart/mixed; boundary=x',
}

INTEGERS = ("9" * 30, "-" + "9" * 100, "9" * 101, "9" * 5000, str(2**63), str(-(2**63) - 1))
TEXTS = (
    *INTEGERS,
    str(2**63 - 1),
    *("1e999", "-0", "NaN", "0x10", "\u0661\u0662", " 1", "", "true", "null", "[]", "{}"),
    *("\0", "a\0b", "%00", "\r\nX-Injected: 1", "\ud7ff\ue000", "\U0001f600" * 1000),
    *(
        "' OR 1=1 --",
        "'; DROP TABLE records; --",
        '" OR "1"="1',
        "1) UNION SELECT body FROM records",
    ),
    *("$.body", '$."x"', "\"'[0]", "%", "_", "%' ESCAPE '", "*", "\\", "'" * 5000),
    *("../../etc/passwd", "..", ".", "a/b", "{detail}", "{record}", "${7*7}", "{{7*7}}"),
    *("2026-13-45", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00"),
    *("1," * 5000, "uuid asc, x", "body desc", "id desc", "uuid asc; --", "account"),
    *("a" * 50_000, "(a+)+$" * 50, " " * 50_000, "a" + " " * 50_000 + "b", "a" * 50_000 + "!"),
    "x eq 'y'",
    "uuid eq '" + "a" * 300 + "'",
    "uuid eq '" + "'" * 20_000,
    "uuid eq 'x' or 1=1",
    "status eq 'a' and " * 2000 + "status eq 'a'",
    "edit_date gt '\0'",
    "job_address eq " + "9" * 30_000,
    "status " + " " * 30_000 + "eq 'x'",
)
"""As values of query parameters, path parameters, headers and filters."""

RAW = (b"%ff", b"%", b"%z", b"%zz", b"%c0%af", b"%ed%a0%80", b"%00", b"+", b"%u0041", b"%2525")
QUERIES = (
    b"&".join(b"x%d=1" % number for number in range(100_000)),
    b"page=1&" * 9000,
    b"=" * 50_000,
    b"&" * 50_000,
    b"%00=1",
    b"%ff=1",
    b"page=1&page=2",
    b"page[a]=1",
    b"filter[a][b]=1",
    b"[]=1",
    b";a=1;b=2",
)

PATHS = (
    "/..",
    "/../../../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/%252e%252e/",
    "/jobs/..",
    "/jobs/%2e%2e",
    "/jobs/a%2fb",
    "/jobs/a%252fb",
    "/jobs/%00",
    "/jobs/%",
    "/jobs/%zz",
    "/jobs/%ff%fe",
    "/jobs/%c0%ae",
    "/jobs//",
    "//jobs",
    "/jobs/" + "a" * 40_000,
    "/jobs" * 8000,
    "/jobs/%5c..%5c",
    "/jobs;a=b",
    "/jobs/{uuid}",
    "/jobs/%7Buuid%7D",
    "/jobs/%0d%0aX-Injected:%201",
    "/jobs/" + "%00" * 10_000,
)
"""Below an API's base."""

DOCUMENTS = (
    "/docs/..",
    "/docs/../../pyproject.toml",
    "/docs/%2e%2e/%2e%2e/pyproject.toml",
    "/docs/..%2f..%2fpyproject.toml",
    "/docs/..%5c..%5cpyproject.toml",
    "/docs/....//....//pyproject.toml",
    "/docs//etc/passwd",
    "/docs/%2fetc%2fpasswd",
    "/docs/C:/Windows/win.ini",
    "/docs/C:%5cWindows%5cwin.ini",
    "/docs/index.html%00.png",
    "/docs/index.html/",
    "/docs/./index.html",
    "/docs/customtrades/../index.html",
    "/docs/console/..",
    "/docs/console/../../../pyproject.toml",
    "/docs/console/%2e%2e/index.html",
    "/docs/console/customtrades/../../x",
    "/docs/file:///etc/passwd",
    "/docs/" + "a/" * 20_000,
    "/_mock/../docs/index.html",
    "/_mock/%2e%2e/keys",
    "/_mock//keys",
    "/_mock/customtrades/records/../../keys",
)
