package org.huiyin.testkit.architecture.example.util;

/** Of a package whose name says nothing. */
public record InADrawer() {}
