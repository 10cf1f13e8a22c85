package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.proofreading.Finding;
import java.util.List;

/** A section in the contents. */
record SectionLine(Section section, List<Finding> findings) {

    public long gaps() {
        return findings.stream().filter(Finding::blocksSubmission).count();
    }

    public long remarks() {
        return findings.size() - gaps();
    }

    public boolean awaitsSignatory() {
        return findings.stream().anyMatch(Finding::awaitsSignatory);
    }
}
