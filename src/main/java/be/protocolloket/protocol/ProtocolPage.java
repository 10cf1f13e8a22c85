package be.protocolloket.protocol;

import java.util.List;

/**
 * One page of protocols, last changed first.
 *
 * @param total over all pages
 */
public record ProtocolPage(List<ProtocolView> items, long total) {}
