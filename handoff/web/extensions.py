"""What the edge takes from sanic-ext: templates, and `/openapi.json` without a page that loads from elsewhere."""

from typing import Any

from sanic import Sanic
from sanic_ext import Extend
from sanic_ext.extensions.openapi.extension import OpenAPIExtension
from sanic_ext.extensions.templating.extension import TemplatingExtension

OPENAPI = "/openapi.json"


class _OnlyTheDocument(OpenAPIExtension):  # type: ignore[no-untyped-call]  # the library has no types here
    """The OpenAPI document alone; the extension's own label needs one of its pages, which load from a third party."""

    name = "document"

    def label(self) -> str:
        return OPENAPI


def extend(app: Sanic[Any, Any], templates: str) -> None:
    """Give the application templates and its OpenAPI document."""
    config = {
        "OAS_UI_REDOC": False,
        "OAS_UI_SWAGGER": False,
        "OAS_URL_PREFIX": "/",
        "OAS_URI_TO_JSON": OPENAPI,
        "TEMPLATING_PATH_TO_TEMPLATES": templates,
    }
    Extend(app, extensions=[_OnlyTheDocument, TemplatingExtension], built_in_extensions=False, config=config)
