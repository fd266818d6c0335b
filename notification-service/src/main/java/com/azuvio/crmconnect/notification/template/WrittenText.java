package com.azuvio.crmconnect.notification.template;

/** The words of one mail. */
public record WrittenText(String subject, String html, String plain) {}
