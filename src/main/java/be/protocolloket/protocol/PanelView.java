package be.protocolloket.protocol;

import java.util.Map;

/**
 * A part of a protocol's page.
 *
 * @param titleKey message of its heading, which the page draws
 * @param template such as {@code advice/panel}
 * @param fragment name of the fragment in it, such as {@code advices}
 * @param model what the fragment reads, as variable {@code panel}
 */
public record PanelView(String titleKey, String template, String fragment, Map<String, Object> model) {}
