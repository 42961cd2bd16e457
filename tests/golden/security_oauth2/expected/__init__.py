"""Security by oauth2: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from ._core.oauth import OAuth2 as OAuth2
    from ._core.token_endpoint import Tokens as Tokens
    from .client import AsyncSecurityByOauth2 as AsyncSecurityByOauth2
    from .client import SecurityByOauth2 as SecurityByOauth2

__all__ = ["AsyncSecurityByOauth2", "SecurityByOauth2", "OAuth2", "Tokens"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncSecurityByOauth2", "SecurityByOauth2"),
        "_core.oauth": ("OAuth2",),
        "_core.token_endpoint": ("Tokens",),
    },
)
