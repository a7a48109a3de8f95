package org.huiyin.testkit.architecture.example;

import jakarta.annotation.security.RolesAllowed;

@RolesAllowed("auditor")
class ProtectedBase {}
