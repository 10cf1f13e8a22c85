package be.protocolloket.party;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Keeps what somebody typed in a form that comes too late: its log-in ended, or another one has taken its place. */
public interface EndedForms {

    /** Attribute of a request: where the form that is being drawn is posted to. */
    String ACTION = EndedForms.class.getName() + ".ACTION";

    /**
     * What was kept, for whom, and where that person finds it after a log-in.
     *
     * @param person as the form itself proves, whoever sends it
     * @param address a path of ours; it shows nothing to anybody else
     */
    record Kept(UUID person, String address) {}

    /** Empty for what is no such form, or cannot be kept. */
    Optional<Kept> keep(HttpServletRequest request);
}
