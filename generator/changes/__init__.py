"""Two OpenAPI documents in, what differs and what it means for callers and for the wire out.

Requests and responses vary in opposite directions: what a caller may send must not shrink, what a
caller may receive must not grow. What no rule here knows is rated `review`, never `compatible`.
"""
