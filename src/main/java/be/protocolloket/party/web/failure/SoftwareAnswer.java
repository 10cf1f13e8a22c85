package be.protocolloket.party.web.failure;

import be.protocolloket.party.software.ApiProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Turns a status without words into a problem in JSON. */
class SoftwareAnswer extends HttpServletResponseWrapper {

    private final ApiProblems problems;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    SoftwareAnswer(ApiProblems problems, HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.problems = problems;
        this.request = request;
        this.response = response;
    }

    @Override
    public void sendError(int status) throws IOException {
        resetBuffer();
        problems.write(status, request, response);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
