package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.VersionView;
import org.springframework.modulith.NamedInterface;

/** A version as people read it. */
@NamedInterface("rendition")
public interface Renditions {

    /** The legal text as an HTML fragment inside {@code <div class="legal">}, escaped and safe to insert. */
    String html(VersionView version, RenditionOptions options);

    /** A tagged PDF; the same input gives the same bytes. */
    byte[] pdf(VersionView version, RenditionOptions options);
}
