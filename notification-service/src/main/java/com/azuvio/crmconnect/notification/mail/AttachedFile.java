package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.Attachment;

/** A file with its bytes, as it goes into a mail. */
@SuppressWarnings("ArrayRecordComponent") // nothing compares files by their bytes
public record AttachedFile(Attachment attachment, byte[] content) {}
