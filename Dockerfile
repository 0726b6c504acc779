# docker build -t factcheck . && docker run --rm -v "$PWD:/articles:ro" factcheck
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /factcheck ./cmd/factcheck

# The program needs nothing beside itself: no shell, no certificates, no time zones.
FROM scratch
COPY --from=build /factcheck /factcheck
USER 65532:65532
WORKDIR /articles
ENTRYPOINT ["/factcheck"]
CMD ["."]
