package be.protocolloket.retention.record;

import be.protocolloket.retention.KeptFile;
import java.util.List;
import java.util.Map;

/**
 * A page of kept files.
 *
 * @param total how many there are in all
 * @param counts how many each part of the list holds
 */
public record KeptPage(List<KeptFile> files, long total, Map<KeptFilter.Show, Long> counts) {}
