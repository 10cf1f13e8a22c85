package be.protocolloket.exchange.attachment;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Everything that happens to a file before it is taken: first our own look, then the scanner's. */
@Component
public class AttachmentInspection {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentInspection.class);

    private final AttachmentCheck check;
    private final AttachmentScanner scanner;
    private final AttachmentSettings settings;

    AttachmentInspection(AttachmentSettings settings, AttachmentScanner scanner) {
        this.check = new AttachmentCheck(settings);
        this.scanner = scanner;
        this.settings = settings;
    }

    /** @throws AttachmentRefusedException with why it is not taken; also when the scanner does not say */
    public InspectedFile inspect(String fileName, byte[] content) {
        InspectedFile file = check.check(fileName, content);
        try {
            if (!scanner.clean(content)) {
                throw AttachmentCheck.refused("harmful");
            }
        } catch (ScannerUnavailableException silent) {
            LOG.error("An attachment could not be scanned and was not taken", silent);
            throw AttachmentCheck.refused("scanner");
        }
        return file;
    }

    /** Endings of what is taken. */
    public List<String> endings() {
        return settings.kinds().stream()
                .flatMap(kind -> kind.endings().stream())
                .toList();
    }
}
