package org.huiyin.petition.example;

import jakarta.ws.rs.core.Response;

record AnswersOverHttp(Response response) {}
