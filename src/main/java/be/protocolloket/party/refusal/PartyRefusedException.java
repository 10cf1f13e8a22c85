package be.protocolloket.party.refusal;

import java.util.List;

/** The command was refused and changed nothing; the problems say why. */
public final class PartyRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PartyProblem> problems;

    PartyRefusedException(List<PartyProblem> problems) {
        super("refused");
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<PartyProblem> problems() {
        return problems;
    }
}
