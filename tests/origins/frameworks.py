"""The origins in Python: `python frameworks.py flask|aiohttp|starlette|files PORT [ROOT]`."""
import logging
import sys

name, port = sys.argv[1], int(sys.argv[2])
logging.disable(logging.CRITICAL)


def served(zone, path, subject):
    return f"served {zone} {path} saw {subject or '-'}\n"


def with_flask():
    from flask import Flask, request
    from werkzeug.serving import WSGIRequestHandler, make_server

    app = Flask("origin", static_folder=None)
    everything = ["GET", "POST"]

    def page(zone, rule):
        app.add_url_rule(rule, f"{zone} {rule}", lambda rest="": served(zone, request.path, request.headers.get("X-Auth-Subject")),
                         methods=everything)

    page("open", "/")
    page("help", "/members/help")
    page("report", "/report")
    for zone, folder in [("open", "/news"), ("club", "/public/club"), ("public", "/public"), ("members", "/members"), ("admin", "/admin")]:
        page(zone, f"{folder}/")
        page(zone, f"{folder}/<path:rest>")

    class Handler(WSGIRequestHandler):
        protocol_version = "HTTP/1.1"

        def log(self, *_args):
            pass

    make_server("127.0.0.1", port, app, threaded=True, request_handler=Handler).serve_forever()


def with_aiohttp():
    from aiohttp import web

    def page(zone):
        async def handler(request):
            return web.Response(text=served(zone, request.path, ", ".join(request.headers.getall("X-Auth-Subject", []))))

        return handler

    app = web.Application()
    route = lambda path, zone: app.router.add_route("*", path, page(zone))
    route("/", "open")
    route("/members/help", "help")
    route("/report", "report")
    for zone, folder in [("open", "/news"), ("club", "/public/club"), ("public", "/public"), ("members", "/members"), ("admin", "/admin")]:
        route(folder, zone)
        route(folder + "/{rest:.*}", zone)
    web.run_app(app, host="127.0.0.1", port=port, print=None, access_log=None, handle_signals=True)


def with_starlette():
    import uvicorn
    from starlette.applications import Starlette
    from starlette.responses import PlainTextResponse
    from starlette.routing import Mount, Route

    def page(zone):
        async def handler(request):
            return PlainTextResponse(served(zone, request.url.path, ", ".join(request.headers.getlist("x-auth-subject"))))

        return handler

    def folder(path, zone):
        methods = ["GET", "POST"]
        return Mount(path, routes=[Route("/{rest:path}", page(zone), methods=methods)])

    both = ["GET", "POST"]
    app = Starlette(routes=[
        Route("/", page("open"), methods=both),
        Route("/members/help", page("help"), methods=both),
        Route("/report", page("report"), methods=both),
        folder("/news", "open"),
        folder("/public/club", "club"),
        folder("/public", "public"),
        folder("/members", "members"),
        folder("/admin", "admin"),
    ])
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="critical", access_log=False, timeout_keep_alive=60)


def with_files():
    """The server of `python -m http.server`."""
    from functools import partial
    from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_args):
            pass

    ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=sys.argv[3])).serve_forever()


{"flask": with_flask, "aiohttp": with_aiohttp, "starlette": with_starlette, "files": with_files}[name]()
