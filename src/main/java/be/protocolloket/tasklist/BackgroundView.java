package be.protocolloket.tasklist;

import java.util.Map;

/**
 * What stands beside a form.
 *
 * @param fragment template and fragment, such as {@code protocol/background :: text}
 * @param model what the fragment reads, as variable {@code background}
 */
public record BackgroundView(String fragment, Map<String, Object> model) {}
