package be.protocolloket.party.web;

import jakarta.servlet.http.HttpServletRequest;

/** Requests that refresh a part of a page; a whole page sent in answer would land inside the other. */
class Htmx {

    private Htmx() {}

    static boolean asks(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
