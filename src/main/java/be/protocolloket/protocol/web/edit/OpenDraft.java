package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.VersionView;

/** A draft that the reader may change. */
record OpenDraft(ProtocolView protocol, VersionView version) {}
