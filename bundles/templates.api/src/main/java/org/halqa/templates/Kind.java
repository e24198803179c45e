// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates;

/** A kind of file that can be a template. */
public enum Kind {
    /** A document of Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A text of LibreOffice. */
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    /** A presentation of PowerPoint. */
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    /** A web page, well-formed. */
    HTML("html", "text/html; charset=utf-8");

    private final String extension;
    private final String mediaType;

    Kind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** File name extension without the dot. */
    public String extension() {
        return extension;
    }

    /** Media type of the file. */
    public String mediaType() {
        return mediaType;
    }
}
