package be.protocolloket.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened in one instance of a model, in its order; only what was committed. */
final class Walk {

    enum What {
        /** A sequence flow was taken. */
        FLOW,
        /** An end event was reached. */
        END,
        /** Somebody completed a user task. */
        TASK,
        /** Another model was called. */
        CALL
    }

    /**
     * One thing that happened.
     *
     * @param element where in the model
     * @param groups who could do the task; empty for all else
     * @param about the person who did the task, or the instance that was called; empty for all else
     */
    record Event(What what, String element, List<String> groups, String about) {

        static Event of(What what, String element) {
            return new Event(what, element, List.of(), "");
        }
    }

    final String id;
    final String model;
    final List<Event> events = new ArrayList<>();

    /** As they were when it began and, once it is over, when it ended. */
    final Map<String, String> variables = new TreeMap<>();

    boolean over;

    /** It was put into words. */
    boolean told;

    /** It was taken away and reached no end of its model. */
    boolean takenAway;

    Walk(String id, String model) {
        this.id = id;
        this.model = model;
    }
}
