package be.protocolloket.party.web;

import jakarta.servlet.http.HttpServletRequest;

/** Recognises requests of htmx, which replace part of a page: a whole page as answer would be nested inside the other. */
class Htmx {

    private Htmx() {}

    static boolean asks(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
