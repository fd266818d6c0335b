package com.azuvio.crmconnect.notification.template;

/**
 * The source of a mail's words: three Thymeleaf templates.
 *
 * @param subject one line, text mode
 * @param html the body in HTML mode; {@code plain} the same in text mode, for programs that show no HTML
 */
public record TemplateText(String subject, String html, String plain) {}
