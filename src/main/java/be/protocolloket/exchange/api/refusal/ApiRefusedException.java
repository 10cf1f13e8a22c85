package be.protocolloket.exchange.api.refusal;

import be.protocolloket.party.software.ApiProblem;
import java.util.List;

/** The request was understood and refused. */
public class ApiRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Object[] args;
    private final transient List<ApiProblem.Line> lines;

    /** @param code last part of the problem's type */
    public ApiRefusedException(int status, String code, List<ApiProblem.Line> lines, Object... args) {
        super(code);
        this.status = status;
        this.code = code;
        this.args = args;
        this.lines = List.copyOf(lines);
    }

    public static ApiRefusedException conflict(String code, Object... args) {
        return new ApiRefusedException(409, code, List.of(), args);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] args() {
        return args;
    }

    List<ApiProblem.Line> lines() {
        return lines;
    }
}
