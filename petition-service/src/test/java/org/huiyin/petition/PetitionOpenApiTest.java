package org.huiyin.petition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.OpenApiContract;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionOpenApiTest implements OpenApiContract {}
